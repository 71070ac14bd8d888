package com.example.meals;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class MealsApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(MealsApplication.class, arguments);
  }
}
