resource "aws_ecs_cluster" "production" {
  count = var.existing_cluster ? 0 : 1

  name = var.cluster

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}

resource "aws_cloudwatch_log_group" "api" {
  name              = "/ecs/${var.service}"
  retention_in_days = 30
}

# The first revision. Each deployment registers the next one.
resource "aws_ecs_task_definition" "api" {
  family                   = var.service
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = "256"
  memory                   = "512"
  execution_role_arn       = aws_iam_role.execution.arn
  task_role_arn            = aws_iam_role.task.arn

  container_definitions = jsonencode([{
    name         = var.service
    image        = var.image
    essential    = true
    portMappings = [{ containerPort = var.port, protocol = "tcp" }]
    stopTimeout  = 60
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        awslogs-group         = aws_cloudwatch_log_group.api.name
        awslogs-region        = var.region
        awslogs-stream-prefix = var.service
      }
    }
  }])
}

resource "aws_ecs_service" "api" {
  name            = var.service
  cluster         = local.cluster_arn
  task_definition = aws_ecs_task_definition.api.arn
  desired_count   = var.desired_count
  launch_type     = "FARGATE"
  propagate_tags  = "SERVICE"

  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  health_check_grace_period_seconds  = 60

  deployment_controller {
    type = "ECS"
  }

  # For deployments without deploy-kit, such as an apply that changes the network. A rollout sets its own strategy, and restores this one
  # afterwards.
  deployment_configuration {
    strategy = "ROLLING"
  }

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  alarms {
    alarm_names = [aws_cloudwatch_metric_alarm.errors.alarm_name, aws_cloudwatch_metric_alarm.latency.alarm_name]
    enable      = true
    rollback    = true
  }

  network_configuration {
    subnets         = var.private_subnet_ids
    security_groups = [aws_security_group.tasks.id]
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.api["a"].arn
    container_name   = var.service
    container_port   = var.port

    advanced_configuration {
      alternate_target_group_arn = aws_lb_target_group.api["b"].arn
      production_listener_rule   = aws_lb_listener_rule.production.arn
      test_listener_rule         = one(aws_lb_listener_rule.test[*].arn)
      role_arn                   = aws_iam_role.load_balancer.arn
    }
  }

  # Deployments change these: an apply during a rollout must not revert them.
  lifecycle {
    ignore_changes = [
      task_definition,
      desired_count,
      load_balancer,
      deployment_configuration,
      deployment_circuit_breaker,
      alarms,
    ]
  }

  # ECS accepts a target group only after a load balancer uses it, and needs the role until the service is deleted.
  depends_on = [
    aws_lb_listener_rule.production,
    aws_lb_listener_rule.test,
    aws_iam_role_policy_attachment.load_balancer,
    aws_iam_role_policy_attachment.execution,
  ]
}

# The execution role: ECS pulls the image and writes the log.
resource "aws_iam_role" "execution" {
  name               = "${var.service}-execution"
  assume_role_policy = local.assumed_by_tasks
}

resource "aws_iam_role_policy_attachment" "execution" {
  role       = aws_iam_role.execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

# The task role: no permissions until you attach a policy.
resource "aws_iam_role" "task" {
  name               = "${var.service}-task"
  assume_role_policy = local.assumed_by_tasks
}

locals {
  assumed_by_tasks = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}
