package org.gangju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The resources that the parts of the application bring along, by their path on the class path. */
public final class ClassPathFiles {

    private ClassPathFiles() {}

    /** The texts of all files below the folder, of which there must be some. */
    public static Map<String, String> below(String folder, String pattern) throws IOException {
        var found = new TreeMap<String, String>();
        for (Resource file : resources("classpath*:" + folder + "/**/" + pattern)) {
            String url = file.getURL().toString();
            found.put(url.substring(url.lastIndexOf("/" + folder + "/") + 1), text(file));
        }
        assertThat(found).as(folder).isNotEmpty();
        return found;
    }

    private static Resource[] resources(String pattern) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(pattern);
    }

    private static String text(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
