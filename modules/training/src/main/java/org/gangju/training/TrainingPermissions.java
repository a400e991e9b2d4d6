package org.gangju.training;

import org.gangju.spi.permission.Permission;

/** What a caller may do with training. */
final class TrainingPermissions {

    /** Read programs, classes, enrollments and rotation plans. */
    static final Permission READ = new Permission(
            "training.read", "查看培训项目、班次、报名和轮训计划", "Read training programs, classes, enrollments and rotation plans");

    /** Plan and hold training, enroll participants. */
    static final Permission WRITE =
            new Permission("training.write", "安排和举办培训、办理报名", "Plan and hold training, enroll participants");

    /** Sign participants in, as a terminal at the door does that may do nothing else. */
    static final Permission SIGN_IN =
            new Permission("training.signin", "为参训人员签到", "Sign participants in to training sessions");

    private TrainingPermissions() {}
}
