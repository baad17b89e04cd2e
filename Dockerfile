# The same steps as ./run.sh: install what is missing, publish both programs, start through scripts/start-portal.sh.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/FinalAccounts.Web -c Release -o /app/web \
 && dotnet publish src/FinalAccounts.Cli -c Release -o /app/cli

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY scripts/install-packages.sh scripts/start-portal.sh scripts/
# PostgreSQL too, so that the image runs alone on its private cluster where no server is named; curl is for the health check.
RUN scripts/install-packages.sh portal \
 && apt-get install -y --no-install-recommends curl \
 && rm -rf /var/lib/apt/lists/* \
 && install -d -o app -g app /data
COPY --from=build /app .
COPY samples samples

ENV ASPNETCORE_ENVIRONMENT=Production \
    ASPNETCORE_URLS=http://+:8080 \
    FinalAccounts__DataDirectory=/data
USER app
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 CMD curl -fsS http://localhost:8080/healthz || exit 1
STOPSIGNAL SIGTERM
ENTRYPOINT ["scripts/start-portal.sh", "/app", "/app/samples"]
