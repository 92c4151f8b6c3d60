package org.zhiheng.platform.web;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** The pages: the desk at /, the portal at /public/. Each address of theirs opens the one page that knows the way. */
@Configuration
class Pages implements WebMvcConfigurer {

    private static final String FOLDER = "classpath:/static/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var app : new String[] {"", "public/"}) {
            // The names of assets carry a digest of what is in them. Private: the answer may set a person's token.
            registry.addResourceHandler("/" + app + "assets/**")
                    .addResourceLocations(FOLDER + app + "assets/")
                    .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                            .cachePrivate()
                            .immutable());
        }
        registry.addResourceHandler("/**")
                .addResourceLocations(FOLDER)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageResolver());
    }

    /** A file where there is one; the app's page for an address without a file ending; nothing under /api. */
    private static final class PageResolver extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            var file = super.getResource(path, location);
            if (file != null || path.startsWith("api/") || path.startsWith("actuator/") || looksLikeFile(path)) {
                return file;
            }
            return super.getResource(isPortal(path) ? "public/index.html" : "index.html", location);
        }

        private static boolean looksLikeFile(String path) {
            return path.substring(path.lastIndexOf('/') + 1).contains(".");
        }

        private static boolean isPortal(String path) {
            return path.equals("public") || path.startsWith("public/");
        }
    }
}
