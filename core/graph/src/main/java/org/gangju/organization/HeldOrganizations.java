package org.gangju.organization;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** Holds many organizations at once until the caller's transaction ends, in one statement for each way of holding. */
@Component
public class HeldOrganizations {

    private final Organizations organizations;

    HeldOrganizations(Organizations organizations) {
        this.organizations = organizations;
    }

    /**
     * Where the organizations are, wherever that is.
     *
     * @param alone held against everything else that is to change for them
     * @param inPlace held in their places
     */
    public Map<Long, TreePath> hold(Set<Long> alone, Set<Long> inPlace) {
        return Stream.of(organizations.findToChange(alone), organizations.findToAttachTo(inPlace))
                .flatMap(Collection::stream)
                .map(Organization::path)
                .collect(Collectors.toMap(TreePath::id, path -> path, (one, same) -> one));
    }
}
