terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.11"
    }
  }
}

provider "aws" {
  region = var.region

  # During a rollout, tags of the service save the configuration to restore.
  ignore_tags {
    key_prefixes = ["deploy-kit:"]
  }
}

data "aws_caller_identity" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
  # Traffic shifts between two target groups. A service with rolling updates also has both, so that it can use canary without an apply.
  target_groups = ["a", "b"]

  cluster_arn = var.existing_cluster ? "${local.ecs}:cluster/${var.cluster}" : aws_ecs_cluster.production[0].arn

  load_balancer_arn            = var.existing_load_balancer == null ? aws_lb.api[0].arn : var.existing_load_balancer.arn
  load_balancer_suffix         = var.existing_load_balancer == null ? aws_lb.api[0].arn_suffix : replace(var.existing_load_balancer.arn, "/^.*:loadbalancer[/]/", "")
  load_balancer_security_group = var.existing_load_balancer == null ? aws_security_group.load_balancer[0].id : var.existing_load_balancer.security_group_id
  production_listener          = var.existing_load_balancer == null ? aws_lb_listener.production[0].arn : var.existing_load_balancer.listener_arn
}
