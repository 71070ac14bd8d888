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

  # The repository in `sub`, in both forms: https://docs.github.com/actions/reference/security/oidc
  sources = [
    "repo:${var.github.owner}/${var.github.repository}",
    "repo:${var.github.owner}@${var.github.owner_id}/${var.github.repository}@${var.github.repository_id}",
  ]

  # The jobs that may assume each role.
  subjects = {
    deploy = [for source in local.sources : "${source}:environment:${var.github.environment}"]
    plan   = [for source in local.sources : "${source}:environment:${var.github.plan_environment}"]
    build  = [for source in local.sources : "${source}:ref:refs/heads/${var.github.branch}"]
  }

  # The workflow files that may assume each role: the table in docs/iam/README.md.
  workflows = {
    deploy = ["deploy", "deploy-rolling", "deploy-canary", "deploy-blue-green", "rollback", "run-task", "doctor"]
    plan   = ["plan", "promote", "doctor"]
    build  = ["build"]
  }

  # With tags, every file is listed, because `*` would also match `/` and `@`. With commits, all files are listed if callers pin by commit.
  # Otherwise, only the files that other workflows call are listed, because their tokens may contain the commit of the tag.
  nested = {
    deploy = ["deploy", "deploy-rolling"]
    plan   = []
    build  = ["build"]
  }

  workflow_refs = {
    for role, files in local.workflows : role => concat(
      flatten([
        for file in var.deploy_kit.tags ? files : [] : [
          for version in ["", ".*"] :
          "${var.deploy_kit.repository}/.github/workflows/${file}.yml@refs/tags/${var.deploy_kit.major}${version}"
        ]
      ]),
      flatten([
        for file in var.deploy_kit.tags ? local.nested[role] : files : [
          for commit in var.deploy_kit.commits : "${var.deploy_kit.repository}/.github/workflows/${file}.yml@${commit}"
        ]
      ]),
    )
  }

  trust = {
    for role, subjects in local.subjects : role => jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Sid       = "${title(role)}Jobs"
        Effect    = "Allow"
        Principal = { Federated = local.oidc_provider }
        Action    = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = {
            "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
            "token.actions.githubusercontent.com:sub" = subjects
          }
          StringLike = {
            "token.actions.githubusercontent.com:job_workflow_ref" = local.workflow_refs[role]
          }
          StringNotLike = {
            "token.actions.githubusercontent.com:job_workflow_ref" = "*@*@*"
          }
        }
      }]
    })
  }

  ecs = "arn:aws:ecs:${var.region}:${local.account}"

  # The statements of docs/iam, which explains each of them.
  read_service = {
    Sid    = "ReadService"
    Effect = "Allow"
    Action = [
      "ecs:DescribeServices",
      "ecs:ListServiceDeployments",
      "ecs:DescribeServiceDeployments",
      "ecs:DescribeServiceRevisions",
    ]
    Resource = [
      "${local.ecs}:service/${var.cluster}/${var.service}",
      "${local.ecs}:service-deployment/${var.cluster}/${var.service}/*",
      "${local.ecs}:service-revision/${var.cluster}/${var.service}/*",
    ]
  }

  read_tasks = {
    Sid       = "ReadTasks"
    Effect    = "Allow"
    Action    = ["ecs:ListTasks", "ecs:DescribeTasks"]
    Resource  = "*"
    Condition = local.in_cluster
  }

  find_images = {
    Sid      = "FindImages"
    Effect   = "Allow"
    Action   = "ecr:DescribeImages"
    Resource = aws_ecr_repository.api.arn
  }

  read_cache_rules = {
    Sid      = "ReadCacheRules"
    Effect   = "Allow"
    Action   = "ecr:DescribePullThroughCacheRules"
    Resource = "*"
  }

  read_account = {
    Sid    = "ReadAccount"
    Effect = "Allow"
    Action = [
      "ecs:DescribeTaskDefinition",
      "elasticloadbalancing:DescribeListeners",
      "elasticloadbalancing:DescribeRules",
      "elasticloadbalancing:DescribeTargetGroups",
      "elasticloadbalancing:DescribeTargetHealth",
      "cloudwatch:GetMetricData",
      "cloudwatch:DescribeAlarms",
    ]
    Resource = "*"
  }

  in_cluster = { ArnEquals = { "ecs:cluster" = "${local.ecs}:cluster/${var.cluster}" } }

  read_logs = {
    Sid      = "ReadLogs"
    Effect   = "Allow"
    Action   = "logs:GetLogEvents"
    Resource = "arn:aws:logs:${var.region}:${local.account}:log-group:${aws_cloudwatch_log_group.api.name}:log-stream:*"
  }

  register = {
    Sid      = "Register"
    Effect   = "Allow"
    Action   = "ecs:RegisterTaskDefinition"
    Resource = "*"
  }

  tag_revisions = {
    Sid       = "TagRevisions"
    Effect    = "Allow"
    Action    = "ecs:TagResource"
    Resource  = ["${local.ecs}:task-definition/${var.service}", "${local.ecs}:task-definition/${var.service}:*"]
    Condition = { StringEquals = { "ecs:CreateAction" = "RegisterTaskDefinition" } }
  }

  remember_configuration = {
    Sid      = "RememberConfiguration"
    Effect   = "Allow"
    Action   = ["ecs:TagResource", "ecs:UntagResource"]
    Resource = "${local.ecs}:service/${var.cluster}/${var.service}"
    Condition = {
      "ForAllValues:StringLike" = { "aws:TagKeys" = "deploy-kit:configuration-before*" }
      Null                      = { "aws:TagKeys" = "false" }
    }
  }

  deploy = {
    Sid       = "Deploy"
    Effect    = "Allow"
    Action    = "ecs:UpdateService"
    Resource  = "${local.ecs}:service/${var.cluster}/${var.service}"
    Condition = { ArnLikeIfExists = { "ecs:task-definition" = "${local.ecs}:task-definition/${var.service}:*" } }
  }

  control_deployments = {
    Sid    = "ControlDeployments"
    Effect = "Allow"
    Action = ["ecs:StopServiceDeployment", "ecs:ContinueServiceDeployment"]
    Resource = [
      "${local.ecs}:service/${var.cluster}/${var.service}",
      "${local.ecs}:service-deployment/${var.cluster}/${var.service}/*",
    ]
  }

  run_tasks = {
    Sid       = "RunTasks"
    Effect    = "Allow"
    Action    = "ecs:RunTask"
    Resource  = "${local.ecs}:task-definition/${var.service}:*"
    Condition = local.in_cluster
  }

  stop_tasks = {
    Sid      = "StopTasks"
    Effect   = "Allow"
    Action   = "ecs:StopTask"
    Resource = "${local.ecs}:task/${var.cluster}/*"
  }

  pass_task_roles = {
    Sid       = "PassTaskRoles"
    Effect    = "Allow"
    Action    = "iam:PassRole"
    Resource  = [aws_iam_role.task.arn, aws_iam_role.execution.arn]
    Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } }
  }

  pass_load_balancer_role = {
    Sid       = "PassLoadBalancerRole"
    Effect    = "Allow"
    Action    = "iam:PassRole"
    Resource  = aws_iam_role.load_balancer.arn
    Condition = { StringEquals = { "iam:PassedToService" = "ecs.amazonaws.com" } }
  }

  statements = {
    deploy = [
      local.read_service,
      local.read_tasks,
      local.read_account,
      local.read_logs,
      local.find_images,
      local.read_cache_rules,
      local.register,
      local.tag_revisions,
      local.remember_configuration,
      local.deploy,
      local.control_deployments,
      local.run_tasks,
      local.stop_tasks,
      local.pass_task_roles,
      local.pass_load_balancer_role,
    ]
    plan = [local.read_service, local.read_account, local.find_images, local.read_cache_rules]
    push = local.push
  }

  push = [
    {
      Sid      = "SignIn"
      Effect   = "Allow"
      Action   = "ecr:GetAuthorizationToken"
      Resource = "*"
    },
    {
      Sid    = "Push"
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
    {
      Sid      = "Scan"
      Effect   = "Allow"
      Action   = ["ecr:DescribeImageScanFindings", "ecr:StartImageScan"]
      Resource = aws_ecr_repository.api.arn
    },
    {
      Sid      = "ReadInspector"
      Effect   = "Allow"
      Action   = ["inspector2:ListFindings", "inspector2:ListCoverage"]
      Resource = "*"
    },
  ]
}

# For deploy-*.yml, rollback.yml and run-task.yml.
resource "aws_iam_role" "deploy" {
  name               = "deploy-${var.cluster}-${var.service}"
  assume_role_policy = local.trust.deploy
}

resource "aws_iam_role_policy" "deploy" {
  name   = "deploy"
  role   = aws_iam_role.deploy.id
  policy = jsonencode({ Version = "2012-10-17", Statement = local.statements.deploy })
}

# For plan.yml, which changes nothing.
resource "aws_iam_role" "plan" {
  name               = "plan-${var.cluster}-${var.service}"
  assume_role_policy = local.trust.plan
}

resource "aws_iam_role_policy" "plan" {
  name   = "plan"
  role   = aws_iam_role.plan.id
  policy = jsonencode({ Version = "2012-10-17", Statement = local.statements.plan })
}

# For build.yml, which pushes images.
resource "aws_iam_role" "build" {
  name               = "push-${var.service}"
  assume_role_policy = local.trust.build
}

resource "aws_iam_role_policy" "build" {
  name   = "push"
  role   = aws_iam_role.build.id
  policy = jsonencode({ Version = "2012-10-17", Statement = local.statements.push })
}
