package main

import (
	"fmt"
	"strings"
	"sync/atomic"

	"github.com/hashicorp/terraform-plugin-go/tfprotov5"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

const account, region = "123456789012", "eu-west-1"

// Every text that is made up is another one, so that it can be told what refers to what.
var made atomic.Int64

// Puts `value` in the place of every attribute of a resource that the configuration leaves to the provider.
func fill(schema *tfprotov5.Schema, given *tfprotov5.DynamicValue, value func(string, tftypes.Type, record) tftypes.Value) (*tfprotov5.DynamicValue, error) {
	fields, err := fieldsOf(schema, given)
	if err != nil || fields == nil {
		return given, err
	}
	for _, attribute := range schema.Block.Attributes {
		now := fields[attribute.Name]
		if attribute.Computed && (now.IsNull() || !now.IsKnown()) {
			fields[attribute.Name] = value(attribute.Name, attribute.Type, fields)
		}
	}
	kind := schema.ValueType()
	filled, err := tfprotov5.NewDynamicValue(kind, tftypes.NewValue(kind, map[string]tftypes.Value(fields)))
	return &filled, err
}

// Answers in the place of AWS: texts of the form that AWS gives them where a policy names them, else a mark.
func makeUp(resource string) func(string, tftypes.Type, record) tftypes.Value {
	return func(name string, kind tftypes.Type, fields record) tftypes.Value {
		switch {
		case kind.Is(tftypes.String):
			return tftypes.NewValue(kind, madeUpText(resource, name, fields))
		case kind.Is(tftypes.Number):
			return tftypes.NewValue(kind, 0)
		case kind.Is(tftypes.Bool):
			return tftypes.NewValue(kind, false)
		case kind.Is(tftypes.Map{}):
			return tftypes.NewValue(kind, map[string]tftypes.Value{})
		default:
			return tftypes.NewValue(kind, []tftypes.Value{})
		}
	}
}

func madeUpText(resource, attribute string, fields record) string {
	name := fields.text("name", "family", "url")
	switch resource + "." + attribute {
	case "aws_caller_identity.account_id":
		return account
	case "aws_iam_role.id":
		return name
	case "aws_iam_role.arn":
		return fmt.Sprintf("arn:aws:iam::%s:role/%s", account, name)
	case "aws_iam_openid_connect_provider.arn":
		return fmt.Sprintf("arn:aws:iam::%s:oidc-provider/%s", account, strings.TrimPrefix(name, "https://"))
	case "aws_ecr_repository.arn":
		return fmt.Sprintf("arn:aws:ecr:%s:%s:repository/%s", region, account, name)
	case "aws_ecr_repository.repository_url":
		return fmt.Sprintf("%s.dkr.ecr.%s.amazonaws.com/%s", account, region, name)
	}
	return fmt.Sprintf("made-up:%s.%s/%d", resource, attribute, made.Add(1))
}
