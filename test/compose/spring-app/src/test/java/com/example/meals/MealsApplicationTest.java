package com.example.meals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;

@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "meals.version=v7")
class MealsApplicationTest {
  @Autowired private TestRestTemplate client;

  @Test
  void answersWithItsVersion() {
    assertTrue(client.getForObject("/", String.class).startsWith("v7 "));
    assertTrue(client.getForObject("/slow?time=PT0.01S", String.class).startsWith("v7 "));
  }

  @Test
  void isHealthy() {
    assertEquals("{\"status\":\"UP\"}", client.getForObject("/actuator/health", String.class));
  }
}
