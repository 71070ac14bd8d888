// Serves the schema of the AWS provider (schema.json, see ../README.md) to Terraform, so that Terraform checks configurations
// against it. It speaks to no cloud: an apply makes up what AWS would have answered, and keeps it in the state.
//
// usage: dev_overrides of a CLI configuration file name the folder this was built into
package main

import (
	_ "embed"
	"log"

	"github.com/hashicorp/terraform-plugin-go/tfprotov5"
	"github.com/hashicorp/terraform-plugin-go/tfprotov5/tf5server"
)

//go:embed schema.json
var schemaJSON []byte

const address = "registry.terraform.io/hashicorp/aws"

func main() {
	schemas, err := readSchemas(schemaJSON)
	if err != nil {
		log.Fatal(err)
	}
	err = tf5server.Serve(address, func() tfprotov5.ProviderServer { return provider{schemas: schemas} })
	if err != nil {
		log.Fatal(err)
	}
}
