variable "strategy" {
  description = "What the service is to be ready for: rolling; canary (also in linear steps); blue-green, with a test listener for probes before the swap. A service for blue-green can be deployed by each of the three."
  type        = string

  validation {
    condition     = contains(["rolling", "canary", "blue-green"], var.strategy)
    error_message = "The strategy is rolling, canary or blue-green."
  }
}

variable "region" {
  type = string
}

variable "cluster" {
  type    = string
  default = "production"
}

variable "service" {
  description = "Name of the service, its load balancer, its task family and its container."
  type        = string
}

variable "image" {
  description = "What the first tasks run; later images are deploy-kit's."
  type        = string
}

variable "port" {
  description = "Where the container listens."
  type        = number
  default     = 8080
}

variable "health_path" {
  type    = string
  default = "/health"
}

variable "desired_count" {
  description = "Tasks at the start; autoscaling or you may change it later."
  type        = number
  default     = 3
}

variable "vpc_id" {
  type = string
}

variable "public_subnet_ids" {
  description = "Of the load balancer, in two availability zones or more."
  type        = list(string)
}

variable "private_subnet_ids" {
  description = "Of the tasks, with a way out to the registry and to CloudWatch."
  type        = list(string)
}

variable "certificate_arn" {
  type = string
}

variable "test_cidrs" {
  description = "Who may reach the test listener (blue-green): the addresses of your runners."
  type        = list(string)
  default     = []
}

variable "repository" {
  description = "Name of the ECR repository."
  type        = string
}

variable "github" {
  description = "The repository that deploys, with the ids of owner and repository: newer repositories send these in `sub` too. Jobs that plan run in an environment without reviewers."
  type = object({
    owner            = string
    owner_id         = number
    repository       = string
    repository_id    = number
    environment      = optional(string, "production")
    plan_environment = optional(string, "plan")
    branch           = optional(string, "main")
  })
}

variable "deploy_kit" {
  description = "Where the workflows are that may assume the roles, and at which version: any `v1` tag, or, for callers that pin by commit, the commits that they name. Jobs of pipeline.yml and promote.yml may name the commit of the tag: add it to `commits`, too."
  type = object({
    repository = optional(string, "org/deploy-kit")
    major      = optional(string, "v1")
    commits    = optional(list(string), [])
    tags       = optional(bool, true)
  })
  default = {}

  validation {
    condition     = can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", var.deploy_kit.repository))
    error_message = "deploy_kit.repository is one repository, as owner/name, without wildcards."
  }

  validation {
    condition     = can(regex("^v[0-9]+$", var.deploy_kit.major))
    error_message = "deploy_kit.major is a major version, such as v1, without wildcards."
  }

  validation {
    condition     = alltrue([for commit in var.deploy_kit.commits : can(regex("^[0-9a-f]{40}$", commit))])
    error_message = "deploy_kit.commits are full commits of 40 hexadecimal digits."
  }

  validation {
    condition     = var.deploy_kit.tags || length(var.deploy_kit.commits) > 0
    error_message = "Without deploy_kit.tags, deploy_kit.commits names at least one commit."
  }
}

variable "create_oidc_provider" {
  description = "An account has one provider for GitHub: false where it is there already."
  type        = bool
  default     = true
}
