terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "profile" {
  type = string
}

provider "aws" {
  profile = var.profile
}

data "aws_caller_identity" "this" {}

output "arn" {
  value = data.aws_caller_identity.this.arn
}
