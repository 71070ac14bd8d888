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

variable "workflows" {
  description = "The workflows inside which the roles may be assumed: deploy-kit's, at versions that you choose. Callers that pin by commit need `@<40 digits>`."
  type        = list(string)
  default = [
    "org/deploy-kit/.github/workflows/*@refs/tags/v1",
    "org/deploy-kit/.github/workflows/*@refs/tags/v1.*",
  ]
}

variable "create_oidc_provider" {
  description = "An account has one provider for GitHub: false where it is there already."
  type        = bool
  default     = true
}
