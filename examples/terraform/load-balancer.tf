resource "aws_lb" "api" {
  count = var.existing_load_balancer == null ? 1 : 0

  name                       = var.service
  load_balancer_type         = "application"
  subnets                    = var.public_subnet_ids
  security_groups            = [aws_security_group.load_balancer[0].id]
  drop_invalid_header_fields = true
}

# The live one and the alternate one swap with every deployment.
resource "aws_lb_target_group" "api" {
  for_each = toset(local.target_groups)

  name                 = "${var.service}-${each.key}"
  vpc_id               = var.vpc_id
  port                 = var.port
  protocol             = "HTTP"
  target_type          = "ip"
  deregistration_delay = 30

  health_check {
    path                = var.health_path
    matcher             = "200"
    interval            = 10
    timeout             = 5
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }
}

resource "aws_lb_listener" "redirect" {
  count = var.existing_load_balancer == null ? 1 : 0

  load_balancer_arn = aws_lb.api[0].arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "redirect"

    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener" "production" {
  count = var.existing_load_balancer == null ? 1 : 0

  load_balancer_arn = aws_lb.api[0].arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn

  default_action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      status_code  = "404"
    }
  }
}

# ECS shifts traffic with the weights of this rule. ECS requires that one target group has all the weight at the start. Afterwards, Terraform
# does not change the weights.
resource "aws_lb_listener_rule" "production" {
  listener_arn = local.production_listener
  priority     = var.existing_load_balancer == null ? 1 : var.existing_load_balancer.priority

  condition {
    path_pattern {
      values = var.existing_load_balancer == null ? ["/*"] : var.existing_load_balancer.paths
    }
  }

  dynamic "condition" {
    for_each = var.existing_load_balancer == null ? [] : [for hosts in [var.existing_load_balancer.hosts] : hosts if length(hosts) > 0]

    content {
      host_header {
        values = condition.value
      }
    }
  }

  action {
    type = "forward"

    forward {
      dynamic "target_group" {
        for_each = local.target_groups

        content {
          arn    = aws_lb_target_group.api[target_group.value].arn
          weight = target_group.value == "a" ? 100 : 0
        }
      }
    }
  }

  lifecycle {
    ignore_changes = [action]
  }
}

# Sends requests to the canary only, before it has users.
resource "aws_lb_listener" "test" {
  count = var.strategy == "blue-green" ? 1 : 0

  load_balancer_arn = local.load_balancer_arn
  port              = 9443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn

  default_action {
    type = "fixed-response"

    fixed_response {
      content_type = "text/plain"
      status_code  = "404"
    }
  }
}

resource "aws_lb_listener_rule" "test" {
  count = var.strategy == "blue-green" ? 1 : 0

  listener_arn = aws_lb_listener.test[0].arn
  priority     = 1

  condition {
    path_pattern {
      values = ["/*"]
    }
  }

  action {
    type = "forward"

    forward {
      dynamic "target_group" {
        for_each = local.target_groups

        content {
          arn    = aws_lb_target_group.api[target_group.value].arn
          weight = target_group.value == "a" ? 100 : 0
        }
      }
    }
  }

  lifecycle {
    ignore_changes = [action]
  }
}

# ECS assumes this role to change the weights and to register tasks.
resource "aws_iam_role" "load_balancer" {
  name = "${var.service}-load-balancer"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "ecs.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy_attachment" "load_balancer" {
  role       = aws_iam_role.load_balancer.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonECSInfrastructureRolePolicyForLoadBalancers"
}
