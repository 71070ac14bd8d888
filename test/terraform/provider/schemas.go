package main

import (
	"encoding/json"
	"fmt"

	"github.com/hashicorp/terraform-plugin-go/tfprotov5"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// What `terraform providers schema -json` says of one provider.
type schemas struct {
	provider    *tfprotov5.Schema
	resources   map[string]*tfprotov5.Schema
	dataSources map[string]*tfprotov5.Schema
}

type jsonSchema struct {
	Version int64     `json:"version"`
	Block   jsonBlock `json:"block"`
}

type jsonBlock struct {
	Attributes map[string]struct {
		Type     json.RawMessage `json:"type"`
		Required bool            `json:"required"`
		Optional bool            `json:"optional"`
		Computed bool            `json:"computed"`
	} `json:"attributes"`
	BlockTypes map[string]struct {
		NestingMode string    `json:"nesting_mode"`
		Block       jsonBlock `json:"block"`
		MinItems    int64     `json:"min_items"`
		MaxItems    int64     `json:"max_items"`
	} `json:"block_types"`
}

var nestingModes = map[string]tfprotov5.SchemaNestedBlockNestingMode{
	"list":   tfprotov5.SchemaNestedBlockNestingModeList,
	"set":    tfprotov5.SchemaNestedBlockNestingModeSet,
	"single": tfprotov5.SchemaNestedBlockNestingModeSingle,
}

func readSchemas(text []byte) (schemas, error) {
	var file struct {
		ProviderSchemas map[string]struct {
			Provider    jsonSchema            `json:"provider"`
			Resources   map[string]jsonSchema `json:"resource_schemas"`
			DataSources map[string]jsonSchema `json:"data_source_schemas"`
		} `json:"provider_schemas"`
	}
	if err := json.Unmarshal(text, &file); err != nil {
		return schemas{}, err
	}
	given, ok := file.ProviderSchemas[address]
	if !ok {
		return schemas{}, fmt.Errorf("schema.json has no schema of %s", address)
	}
	provider, err := given.Provider.read()
	if err != nil {
		return schemas{}, err
	}
	resources, err := readAll(given.Resources)
	if err != nil {
		return schemas{}, err
	}
	dataSources, err := readAll(given.DataSources)
	return schemas{provider, resources, dataSources}, err
}

func readAll(given map[string]jsonSchema) (map[string]*tfprotov5.Schema, error) {
	read := map[string]*tfprotov5.Schema{}
	for name, schema := range given {
		one, err := schema.read()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		read[name] = one
	}
	return read, nil
}

func (schema jsonSchema) read() (*tfprotov5.Schema, error) {
	block, err := schema.Block.read()
	return &tfprotov5.Schema{Version: schema.Version, Block: block}, err
}

func (given jsonBlock) read() (*tfprotov5.SchemaBlock, error) {
	block := &tfprotov5.SchemaBlock{}
	for name, attribute := range given.Attributes {
		// The JSON of a type in schemas is that of the protocol.
		kind, err := tftypes.ParseJSONType(attribute.Type) //nolint:staticcheck
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		block.Attributes = append(block.Attributes, &tfprotov5.SchemaAttribute{
			Name: name, Type: kind,
			Required: attribute.Required, Optional: attribute.Optional, Computed: attribute.Computed,
		})
	}
	for name, nested := range given.BlockTypes {
		inner, err := nested.Block.read()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		mode, ok := nestingModes[nested.NestingMode]
		if !ok {
			return nil, fmt.Errorf("%s: the nesting mode %q is not known", name, nested.NestingMode)
		}
		block.BlockTypes = append(block.BlockTypes, &tfprotov5.SchemaNestedBlock{
			TypeName: name, Nesting: mode, Block: inner, MinItems: nested.MinItems, MaxItems: nested.MaxItems,
		})
	}
	return block, nil
}
