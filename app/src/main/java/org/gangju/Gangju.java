package org.gangju;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The assembly: the only place that knows every module. */
@SpringBootApplication
public class Gangju {

    public static void main(String[] arguments) {
        SpringApplication.run(Gangju.class, arguments);
    }
}
