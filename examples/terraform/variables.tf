variable "strategy" {
  description = "Strategy to start with: rolling, canary or blue-green. You can deploy with all three later. blue-green adds a test listener for probes before the traffic shift."
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
  description = "Image of the first tasks. Deployments change it later."
  type        = string
}

variable "port" {
  description = "Port of the container."
  type        = number
  default     = 8080
}

variable "health_path" {
  type    = string
  default = "/health"
}

variable "desired_count" {
  description = "Number of tasks at the start. You or autoscaling can change it later."
  type        = number
  default     = 3
}

variable "vpc_id" {
  type = string
}

variable "public_subnet_ids" {
  description = "Subnets of the load balancer, in two or more availability zones."
  type        = list(string)
}

variable "private_subnet_ids" {
  description = "Subnets of the tasks, with a route to the registry and to CloudWatch."
  type        = list(string)
}

variable "certificate_arn" {
  description = "Certificate of the created listeners: all of them, or with existing_load_balancer only the test listener."
  type        = string
  default     = null
}

variable "existing_cluster" {
  description = "Whether the cluster exists. It is used by name and not changed."
  type        = bool
  default     = false
}

variable "existing_load_balancer" {
  description = "An existing Application Load Balancer with a listener for production traffic. This adds a rule for the hosts and paths of the service, and lets its security group connect to the tasks. Without it, a load balancer is created."
  type = object({
    arn               = string
    listener_arn      = string
    security_group_id = string
    hosts             = optional(list(string), [])
    paths             = optional(list(string), ["/*"])
    priority          = optional(number, 100)
  })
  default = null
}

variable "test_cidrs" {
  description = "Addresses that can connect to the test listener (blue-green): those of your runners."
  type        = list(string)
  default     = []
}

variable "repository" {
  description = "Name of the ECR repository."
  type        = string
}

variable "github" {
  description = "The repository with the workflows, and the IDs of owner and repository, which newer repositories also send in `sub`. Planning jobs run in an environment without reviewers."
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
  description = "The repository of deploy-kit and its versions that may assume the roles: any `v1` tag, or the commits for callers that pin by commit. Jobs of pipeline.yml and promote.yml may send the commit of the tag: also add it to `commits`."
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
  description = "Whether to create the OIDC provider for GitHub. An account has only one: set false if it exists."
  type        = bool
  default     = true
}
