# docker build -t crpbot . ; docker run --rm -v "$PWD:/src:ro" crpbot audit /src
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /build
COPY . .
RUN dotnet publish src/Crpbot.Cli -c Release -o /app -v q --nologo \
 && /app/crpbot --version

FROM mcr.microsoft.com/dotnet/runtime:10.0
RUN apt-get update \
 && apt-get install -y --no-install-recommends git \
 && rm -rf /var/lib/apt/lists/* \
 && git config --system --add safe.directory '*'
COPY --from=build /app /app
RUN ln -s /app/crpbot /usr/local/bin/crpbot && crpbot --version
USER 65534:65534
ENV HOME=/tmp
WORKDIR /src
ENTRYPOINT ["crpbot"]
CMD ["audit"]
