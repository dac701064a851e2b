# One file for the services and the portal; the jar is built before, so that this needs no network but the base image.
#   mvn package && docker build --build-arg MODULE=registry-service -t nastavnik/registry-service .

FROM eclipse-temurin:25-jre AS unpacked
ARG MODULE
WORKDIR /unpacked
COPY ${MODULE}/target/${MODULE}.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
# What changes seldom comes first: an ordinary release adds a layer of a few hundred kilobytes.
WORKDIR /application
COPY --from=unpacked /unpacked/layers/dependencies/ ./
COPY --from=unpacked /unpacked/layers/spring-boot-loader/ ./
COPY --from=unpacked /unpacked/layers/snapshot-dependencies/ ./
COPY --from=unpacked /unpacked/layers/application/ ./
COPY deployment/image/ready.sh /ready.sh
USER 10001:10001
ENV LANG=C.UTF-8
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 CMD ["bash", "/ready.sh"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "application.jar"]
