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

  # While a rollout runs, a tag on the service remembers the configuration that is to be put back.
  ignore_tags {
    key_prefixes = ["deploy-kit:"]
  }
}

data "aws_caller_identity" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
  # Traffic is shifted between two target groups; a rolling deployment replaces tasks within one.
  shifts        = var.strategy != "rolling"
  target_groups = local.shifts ? ["a", "b"] : ["a"]
}
