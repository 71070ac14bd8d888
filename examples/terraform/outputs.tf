# The inputs of the workflows.

output "cluster" {
  value = var.cluster
}

output "service" {
  value = aws_ecs_service.api.name
}

output "repository_url" {
  value = aws_ecr_repository.api.repository_url
}

output "role_to_assume" {
  value = aws_iam_role.deploy.arn
}

output "plan_role_to_assume" {
  value = aws_iam_role.plan.arn
}

output "build_role_to_assume" {
  value = aws_iam_role.build.arn
}

output "alarms" {
  value = aws_ecs_service.api.alarms[0].alarm_names
}

output "address" {
  description = "Set the DNS record of your service to this name. Null with existing_load_balancer."
  value       = one(aws_lb.api[*].dns_name)
}
