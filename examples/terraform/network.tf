resource "aws_security_group" "load_balancer" {
  count = var.existing_load_balancer == null ? 1 : 0

  name        = "${var.service}-load-balancer"
  description = "Load balancer of ${var.service}"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "web" {
  for_each = toset(var.existing_load_balancer == null ? ["80", "443"] : [])

  security_group_id = local.load_balancer_security_group
  description       = "Users"
  ip_protocol       = "tcp"
  from_port         = tonumber(each.key)
  to_port           = tonumber(each.key)
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_ingress_rule" "test" {
  for_each = toset(var.strategy == "blue-green" ? var.test_cidrs : [])

  security_group_id = local.load_balancer_security_group
  description       = "Probes of a canary without users"
  ip_protocol       = "tcp"
  from_port         = 9443
  to_port           = 9443
  cidr_ipv4         = each.key
}

resource "aws_vpc_security_group_egress_rule" "to_tasks" {
  security_group_id            = local.load_balancer_security_group
  description                  = "Requests and health checks"
  ip_protocol                  = "tcp"
  from_port                    = var.port
  to_port                      = var.port
  referenced_security_group_id = aws_security_group.tasks.id
}

resource "aws_security_group" "tasks" {
  name        = "${var.service}-tasks"
  description = "Tasks of ${var.service}"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "from_load_balancer" {
  security_group_id            = aws_security_group.tasks.id
  description                  = "Requests and health checks"
  ip_protocol                  = "tcp"
  from_port                    = var.port
  to_port                      = var.port
  referenced_security_group_id = local.load_balancer_security_group
}

resource "aws_vpc_security_group_egress_rule" "out" {
  security_group_id = aws_security_group.tasks.id
  description       = "Registry, logs, and what the service calls"
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}
