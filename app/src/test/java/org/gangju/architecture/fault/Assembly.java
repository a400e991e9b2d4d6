package org.gangju.architecture.fault;

public class Assembly {}
