variable "strategy" {
  description = "What the service starts with: rolling, canary or blue-green. Each can be deployed by all three; blue-green adds a test listener for probes before the swap."
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
  description = "Of the listeners that are made here: all of them, or with existing_load_balancer the test listener alone."
  type        = string
  default     = null
}

variable "existing_cluster" {
  description = "Whether the cluster exists: it is used by its name, and not changed."
  type        = bool
  default     = false
}

variable "existing_load_balancer" {
  description = "An Application Load Balancer that exists, with the listener for production traffic. A rule for the hosts and paths of the service is added to it; nothing else of it is changed but its security group, which may then reach the tasks. Without it, a load balancer is made."
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
