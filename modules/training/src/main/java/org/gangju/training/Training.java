package org.gangju.training;

import java.util.List;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.tree.PlaceColumn;

/** Training 培训: programs, classes, enrollment, sign-in, hours and rotation plans. */
public final class Training implements GangjuModule {

    static final String ID = "training";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public Title title() {
        return new Title("培训", "Training");
    }

    @Override
    public List<Permission> permissions() {
        return List.of(TrainingPermissions.READ, TrainingPermissions.WRITE, TrainingPermissions.SIGN_IN);
    }

    @Override
    public List<PlaceColumn> placeColumns() {
        return List.of(
                new PlaceColumn("training_program", "organization_path"),
                new PlaceColumn("training_class", "organization_path"),
                new PlaceColumn("rotation_plan", "organization_path"));
    }
}
