# Packs the distribution that "mvn package" makes into an image. Nothing is fetched but the two Javas:
#
#   docker build --build-arg ZIP=dist/target/demarche-VERSION.zip -t demarche .
#   docker run --rm -v "$PWD:/data" demarche code reports/ > records.jsonl

ARG JAVA=17
FROM eclipse-temurin:${JAVA}-jdk AS unpacked
ARG ZIP
COPY ${ZIP} /demarche.zip
RUN mkdir -p /unpacked /opt && cd /unpacked && jar xf /demarche.zip \
    && mv demarche-* /opt/demarche && chmod 755 /opt/demarche/bin/demarche

FROM eclipse-temurin:${JAVA}-jre
COPY --from=unpacked /opt/demarche /opt/demarche
ENV PATH=/opt/demarche/bin:$PATH XDG_CACHE_HOME=/var/cache LC_ALL=C.UTF-8
# The language models and the archive of classes go into the image, readable to any user.
RUN demarche code /opt/demarche/samples/expelled-envoys.txt >/dev/null \
    && chmod -R a+rX /var/cache/demarche \
    && useradd --system --no-create-home demarche
USER demarche
WORKDIR /data
ENTRYPOINT ["demarche"]
CMD ["--help"]
