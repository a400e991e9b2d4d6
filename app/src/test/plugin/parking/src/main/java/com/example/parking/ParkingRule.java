package com.example.parking;

import org.gangju.spi.command.Rule;

/** The rules of this module. */
enum ParkingRule implements Rule {
    SPACE_TAKEN
}
