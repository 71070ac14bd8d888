// Command app is the service that the tests of deploy-compose deploy: it answers with its version and the name of its container.
//
//	app serve VERSION [start=5s] [errors=5] [slow=5] [crash=1s] [unhealthy] [flaps=4s]   serves port 8080; errors and slow in percent
//	app check                                                         health check: exit code 0 while it is healthy
//	app migrate VERSION [time=3s] [exit=1]                            a migration
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"time"
)

func main() {
	options := map[string]string{}
	for _, word := range os.Args[2:] {
		name, value, _ := strings.Cut(word, "=")
		options[name] = value
	}
	switch os.Args[1] {
	case "check":
		check()
	case "migrate":
		migrate(options)
	default:
		serve(os.Args[2], options)
	}
}

func check() {
	client := http.Client{Timeout: 2 * time.Second}
	answer, err := client.Get("http://127.0.0.1:8080/healthy")
	if err != nil || answer.StatusCode != 200 {
		fmt.Println("not healthy", err)
		os.Exit(1)
	}
}

func migrate(options map[string]string) {
	fmt.Println("migrating")
	time.Sleep(durationOf(options["time"]))
	code, _ := strconv.Atoi(options["exit"])
	fmt.Println("migration ends with", code)
	os.Exit(code)
}

func serve(version string, options map[string]string) {
	host, _ := os.Hostname()
	fmt.Println("starting", version)
	if after, crashes := options["crash"]; crashes {
		crash := func() {
			time.Sleep(durationOf(after))
			fmt.Println("fatal: no database at db.internal")
			os.Exit(3)
		}
		if after == "0s" {
			crash()
		}
		go crash()
	}
	_, isUnhealthy := options["unhealthy"]
	failing, slow := &share{}, &share{}
	failing.set(options["errors"])
	slow.set(options["slow"])
	startedAt, flaps := time.Now(), durationOf(options["flaps"])
	healthy := func(answer http.ResponseWriter, _ *http.Request) {
		if isUnhealthy || (flaps > 0 && time.Since(startedAt)/flaps%2 == 1) {
			fmt.Println("warning: the cache is not reachable")
			answer.WriteHeader(503)
		}
	}
	// The second is that of the examples, the third that of Spring Boot.
	for _, path := range []string{"/healthy", "/health", "/actuator/health"} {
		http.HandleFunc(path, healthy)
	}
	// A version that was sound turns bad: /turn?errors=20 or /turn?slow=40.
	http.HandleFunc("/turn", func(_ http.ResponseWriter, request *http.Request) {
		failing.set(request.URL.Query().Get("errors"))
		slow.set(request.URL.Query().Get("slow"))
	})
	http.HandleFunc("/", func(answer http.ResponseWriter, request *http.Request) {
		time.Sleep(2 * time.Millisecond)
		if slow.isNext() {
			time.Sleep(400 * time.Millisecond)
		}
		if failing.isNext() {
			fmt.Println("error: order could not be saved")
			answer.WriteHeader(500)
			return
		}
		fmt.Fprintf(answer, "%s %s", version, host)
	})
	time.Sleep(durationOf(options["start"]))
	server := &http.Server{Addr: ":8080"}
	go stopOnSignal(server)
	fmt.Println("listening", version)
	if err := server.ListenAndServe(); err != http.ErrServerClosed {
		fmt.Println(err)
		os.Exit(1)
	}
	<-stopped
}

var stopped = make(chan bool)

// stopOnSignal lets requests that are served come to their end.
func stopOnSignal(server *http.Server) {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGTERM)
	<-signals
	fmt.Println("stopping")
	server.Shutdown(context.Background())
	close(stopped)
}

// share is so many percent of requests, counted from the first one.
type share struct{ percent, count int64 }

func (each *share) isNext() bool {
	percent := atomic.LoadInt64(&each.percent)
	return percent > 0 && atomic.AddInt64(&each.count, 1)*percent%100 < percent
}

func (each *share) set(text string) {
	percent, _ := strconv.ParseInt(text, 10, 64)
	atomic.StoreInt64(&each.percent, percent)
}

func durationOf(text string) time.Duration {
	duration, _ := time.ParseDuration(text)
	return duration
}
