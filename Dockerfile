# The service without embedded stores: HEPATO_DATABASE_URL and HEPATO_REDIS_URL name real ones.
FROM python:3.11-slim AS build
WORKDIR /src
RUN python -m venv /venv
COPY requirements/server.lock requirements/
RUN /venv/bin/pip install --no-cache-dir --require-hashes -r requirements/server.lock
COPY pyproject.toml README.md LICENSE hepatocai.py ./
COPY bot bot
COPY core core
COPY fhir_api fhir_api
COPY migrations migrations
RUN /venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim
RUN useradd --system --uid 10001 --create-home --home-dir /app hepatocai
COPY --from=build /venv /venv
WORKDIR /app
USER hepatocai
ENV PATH=/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    HEPATO_ENVIRONMENT=production \
    HEPATO_HOST=0.0.0.0 \
    HEPATO_PORT=8000
EXPOSE 8000
# SIGTERM: readiness turns 503, 2 s later listening ends, then up to 25 s to finish what runs.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/health/ready', timeout=2)"]
CMD ["hepatocai", "run"]
