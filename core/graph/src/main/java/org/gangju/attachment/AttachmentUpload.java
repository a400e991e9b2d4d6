package org.gangju.attachment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.attachment.AttachmentView;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.upload.ReceivedFile;
import org.gangju.spi.upload.Upload;
import org.gangju.spi.upload.UploadLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes files at {@code /attachments}, and answers as the mutations do. */
@Component
class AttachmentUpload implements Upload {

    private static final String SUBJECT = "subject";

    private final AttachmentBook book;
    private final AttachmentSettings settings;
    private final Mutations mutations;

    AttachmentUpload(AttachmentBook book, AttachmentSettings settings, Mutations mutations) {
        this.book = book;
        this.settings = settings;
        this.mutations = mutations;
    }

    @Override
    public String path() {
        return "/attachments";
    }

    @Override
    public Set<String> parameters() {
        return Set.of(SUBJECT);
    }

    @Override
    public String permission() {
        return AttachmentPermissions.WRITE.name();
    }

    @Override
    public String event() {
        return "uploadAttachment";
    }

    @Override
    public UploadLimits limits() {
        return settings.limits();
    }

    @Override
    public Map<String, @Nullable Object> receive(Map<String, String> parameters, ReceivedFile file, Caller caller) {
        String subject = parameters.get(SUBJECT);
        if (subject == null) {
            throw new CodedException(ErrorCode.BAD_INPUT, "attachmentSubject");
        }
        UploadAttachmentInput input = UploadAttachmentInput.of(subject, file, parameters.get(REQUEST));
        return mutations.run(caller, input, AttachmentUpload::answer, () -> book.add(input, file.content(), caller));
    }

    private static Map<String, @Nullable Object> answer(
            @Nullable AttachmentView added, List<RuleProblem> problems, @Nullable String requestId) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("attachment", added == null ? null : told(added));
        answer.put("problems", problems.stream().map(AttachmentUpload::told).toList());
        answer.put(REQUEST, requestId);
        return answer;
    }

    private static Map<String, Object> told(AttachmentView added) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", added.id());
        told.put("name", added.name());
        told.put("mediaType", added.mediaType());
        told.put("size", added.size());
        told.put("sha256", added.sha256());
        told.put("downloadPath", added.downloadPath());
        return told;
    }

    /** A parameter is no part of an input. */
    private static Map<String, Object> told(RuleProblem problem) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", problem.code());
        told.put("message", problem.message());
        told.put("path", problem.path().subList(1, problem.path().size()));
        return told;
    }
}
