package main

import (
	"fmt"

	"github.com/hashicorp/terraform-plugin-go/tfprotov5"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// The attributes and blocks of one resource by name.
type record map[string]tftypes.Value

// Nil for a resource that is not there.
func fieldsOf(schema *tfprotov5.Schema, given *tfprotov5.DynamicValue) (record, error) {
	whole, err := given.Unmarshal(schema.ValueType())
	if err != nil || whole.IsNull() {
		return nil, err
	}
	fields := record{}
	return fields, whole.As((*map[string]tftypes.Value)(&fields))
}

// The first of these attributes that is a known text.
func (fields record) text(names ...string) string {
	for _, name := range names {
		value, ok := fields[name]
		if !ok || value.IsNull() || !value.IsKnown() {
			continue
		}
		var text string
		if value.As(&text) == nil && text != "" {
			return text
		}
	}
	return ""
}

func refuseComputed(schema *tfprotov5.Schema, config *tfprotov5.DynamicValue) ([]*tfprotov5.Diagnostic, error) {
	fields, err := fieldsOf(schema, config)
	var found []*tfprotov5.Diagnostic
	for _, attribute := range schema.Block.Attributes {
		value, ok := fields[attribute.Name]
		if !ok || value.IsNull() || !attribute.Computed || attribute.Optional || attribute.Required {
			continue
		}
		found = append(found, &tfprotov5.Diagnostic{
			Severity:  tfprotov5.DiagnosticSeverityError,
			Summary:   "Value for unconfigurable attribute",
			Detail:    fmt.Sprintf("%q is set by AWS and cannot be configured.", attribute.Name),
			Attribute: tftypes.NewAttributePath().WithAttributeName(attribute.Name),
		})
	}
	return found, err
}
