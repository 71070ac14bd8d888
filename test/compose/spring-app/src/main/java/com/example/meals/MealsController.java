package com.example.meals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with its version and the name of its container. */
@RestController
class MealsController {
  private final String answer;

  MealsController(@Value("${meals.version:v0}") String version) throws UnknownHostException {
    answer = version + " " + InetAddress.getLocalHost().getHostName();
  }

  @GetMapping("/")
  String version() {
    return answer;
  }

  /** For /slow?time=PT8S: the answer, that much later. */
  @GetMapping("/slow")
  String slow(@RequestParam("time") Duration time) throws InterruptedException {
    Thread.sleep(time.toMillis());
    return answer;
  }
}
