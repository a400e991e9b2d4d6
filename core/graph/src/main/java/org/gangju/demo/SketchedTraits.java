package org.gangju.demo;

import java.util.List;
import org.gangju.spi.member.AgeBand;
import org.gangju.spi.member.Availability;

/**
 * What is known of a member beside the status.
 *
 * @param categories names of the members' categories, each once
 * @param skills what the member declared, each once
 * @param availability the times that the member declared
 */
record SketchedTraits(AgeBand ageBand, List<String> categories, List<String> skills, List<Availability> availability) {}
