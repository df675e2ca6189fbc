package com.example.plans;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that checks plans. */
@SpringBootApplication
public class PlanService {

    /**
     * Runs the service until it is stopped.
     *
     * @param args what Spring Boot takes, such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        SpringApplication.run(PlanService.class, args);
    }
}
