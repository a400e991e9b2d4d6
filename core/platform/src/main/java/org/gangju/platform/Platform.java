package org.gangju.platform;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The kernel's own components. Those of modules are found by {@link org.gangju.platform.module.ModuleStart}. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
public class Platform {}
