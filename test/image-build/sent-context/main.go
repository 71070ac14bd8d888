// Says what BuildKit's client would send of build contexts. It reads one folder per line and answers each with a line of JSON. The
// walk, the filter and the ignore file are those of the modules that the client itself is made of.
package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	gofs "io/fs"
	"os"
	"path/filepath"

	"github.com/moby/patternmatcher/ignorefile"
	"github.com/tonistiigi/fsutil"
	"github.com/tonistiigi/fsutil/types"
)

type entry struct {
	Path    string `json:"path"`
	Mode    uint32 `json:"mode"`
	Link    string `json:"link"`
	Device  string `json:"device"`
	Content string `json:"content"`
	Size    int64  `json:"size"`
}

type answer struct {
	Error   string  `json:"error,omitempty"`
	Hash    string  `json:"hash"`
	Entries []entry `json:"entries"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(out)
	for lines.Scan() {
		entries, err := sent(lines.Text())
		reply := answer{Entries: entries}
		if err != nil {
			reply.Error = err.Error()
		}
		text, _ := json.Marshal(entries)
		sum := sha256.Sum256(text)
		reply.Hash = hex.EncodeToString(sum[:])
		if err := encoder.Encode(reply); err != nil {
			panic(err)
		}
		out.Flush()
	}
}

func sent(root string) ([]entry, error) {
	excludes, err := patterns(root)
	if err != nil {
		return nil, err
	}
	files, err := fsutil.NewFS(root)
	if err != nil {
		return nil, err
	}
	files, err = fsutil.NewFilterFS(files, &fsutil.FilterOpt{ExcludePatterns: excludes, Map: ownedByRoot})
	if err != nil {
		return nil, err
	}
	entries := []entry{}
	err = files.Walk(context.Background(), "/", func(path string, dir gofs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := dir.Info()
		if err != nil {
			return err
		}
		stat := info.Sys().(*types.Stat)
		found := entry{Path: path, Mode: stat.Mode, Link: stat.Linkname}
		found.Device = fmt.Sprintf("%d:%d", stat.Devmajor, stat.Devminor)
		if os.FileMode(stat.Mode).IsRegular() {
			found.Size = stat.Size
			found.Content = content(files, path)
		}
		entries = append(entries, found)
		return nil
	})
	return entries, err
}

// The Dockerfile's own ignore file comes first.
func patterns(root string) ([]string, error) {
	for _, name := range []string{"Dockerfile.dockerignore", ".dockerignore"} {
		text, err := os.ReadFile(filepath.Join(root, name))
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		return ignorefile.ReadAll(bytes.NewReader(text))
	}
	return nil, nil
}

func ownedByRoot(_ string, stat *types.Stat) fsutil.MapResult {
	stat.Uid = 0
	stat.Gid = 0
	return fsutil.MapResultKeep
}

// A file that cannot be opened is sent empty.
func content(files fsutil.FS, path string) string {
	hash := sha256.New()
	file, err := files.Open(path)
	if err == nil {
		defer file.Close()
		_, err = io.Copy(hash, file)
		if err != nil {
			return err.Error()
		}
	}
	return hex.EncodeToString(hash.Sum(nil))
}
