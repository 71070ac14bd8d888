resource "aws_iam_openid_connect_provider" "github" {
  count = var.create_oidc_provider ? 1 : 0

  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

data "aws_iam_openid_connect_provider" "github" {
  count = var.create_oidc_provider ? 0 : 1

  url = "https://token.actions.githubusercontent.com"
}

locals {
  oidc_provider = one(concat(
    aws_iam_openid_connect_provider.github[*].arn,
    data.aws_iam_openid_connect_provider.github[*].arn,
  ))

  # A repository in `sub`, in both forms: https://docs.github.com/actions/reference/security/oidc
  sources = [
    "repo:${var.github.owner}/${var.github.repository}",
    "repo:${var.github.owner}@${var.github.owner_id}/${var.github.repository}@${var.github.repository_id}",
  ]

  # Which jobs may assume which role.
  subjects = {
    deploy = [for source in local.sources : "${source}:environment:${var.github.environment}"]
    plan   = [for source in local.sources : "${source}:environment:${var.github.plan_environment}"]
    build  = [for source in local.sources : "${source}:ref:refs/heads/${var.github.branch}"]
  }

  trust = {
    for role, subjects in local.subjects : role => jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect    = "Allow"
        Principal = { Federated = local.oidc_provider }
        Action    = ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"]
        Condition = {
          StringEquals = {
            "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
            "token.actions.githubusercontent.com:sub" = subjects
          }
          StringLike = {
            "token.actions.githubusercontent.com:job_workflow_ref" = var.workflows
          }
        }
      }]
    })
  }

  # The statements of docs/iam/deploy.json, where each is explained.
  read = {
    Sid    = "Read"
    Effect = "Allow"
    Action = [
      "ecs:DescribeServices",
      "ecs:DescribeTaskDefinition",
      "ecs:DescribeTasks",
      "ecs:ListTasks",
      "ecs:ListServiceDeployments",
      "ecs:DescribeServiceDeployments",
      "ecs:DescribeServiceRevisions",
      "elasticloadbalancing:DescribeListeners",
      "elasticloadbalancing:DescribeRules",
      "elasticloadbalancing:DescribeTargetGroups",
      "elasticloadbalancing:DescribeTargetHealth",
      "cloudwatch:GetMetricData",
      "cloudwatch:DescribeAlarms",
      "logs:GetLogEvents",
    ]
    Resource = "*"
  }

  change = [
    {
      Sid      = "Register"
      Effect   = "Allow"
      Action   = ["ecs:RegisterTaskDefinition", "ecs:TagResource", "ecs:UntagResource"]
      Resource = "*"
    },
    {
      Sid    = "Deploy"
      Effect = "Allow"
      Action = ["ecs:UpdateService", "ecs:StopServiceDeployment", "ecs:ContinueServiceDeployment"]
      Resource = [
        "arn:aws:ecs:${var.region}:${local.account}:service/${var.cluster}/${var.service}",
        "arn:aws:ecs:${var.region}:${local.account}:service-deployment/${var.cluster}/${var.service}/*",
      ]
    },
    {
      Sid    = "Migrate"
      Effect = "Allow"
      Action = ["ecs:RunTask", "ecs:StopTask"]
      Resource = [
        "arn:aws:ecs:${var.region}:${local.account}:task-definition/${var.service}:*",
        "arn:aws:ecs:${var.region}:${local.account}:task/${var.cluster}/*",
      ]
    },
    {
      Sid    = "PassRoles"
      Effect = "Allow"
      Action = "iam:PassRole"
      Resource = concat(
        [aws_iam_role.task.arn, aws_iam_role.execution.arn],
        aws_iam_role.load_balancer[*].arn,
      )
    },
  ]

  push = [
    {
      Effect   = "Allow"
      Action   = "ecr:GetAuthorizationToken"
      Resource = "*"
    },
    {
      Effect = "Allow"
      Action = [
        "ecr:DescribeRepositories",
        "ecr:BatchCheckLayerAvailability",
        "ecr:BatchGetImage",
        "ecr:GetDownloadUrlForLayer",
        "ecr:InitiateLayerUpload",
        "ecr:UploadLayerPart",
        "ecr:CompleteLayerUpload",
        "ecr:PutImage",
      ]
      Resource = aws_ecr_repository.api.arn
    },
  ]
}

# Of deploy-*.yml, rollback.yml, promote.yml and pipeline.yml.
resource "aws_iam_role" "deploy" {
  name               = "deploy-${var.cluster}-${var.service}"
  assume_role_policy = local.trust.deploy
}

resource "aws_iam_role_policy" "deploy" {
  name   = "deploy"
  role   = aws_iam_role.deploy.id
  policy = jsonencode({ Version = "2012-10-17", Statement = concat([local.read], local.change) })
}

# Of plan.yml, which changes nothing.
resource "aws_iam_role" "plan" {
  name               = "plan-${var.cluster}-${var.service}"
  assume_role_policy = local.trust.plan
}

resource "aws_iam_role_policy" "plan" {
  name   = "plan"
  role   = aws_iam_role.plan.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [local.read] })
}

# Of build.yml, which pushes images.
resource "aws_iam_role" "build" {
  name               = "push-${var.service}"
  assume_role_policy = local.trust.build
}

resource "aws_iam_role_policy" "build" {
  name   = "push"
  role   = aws_iam_role.build.id
  policy = jsonencode({ Version = "2012-10-17", Statement = local.push })
}
