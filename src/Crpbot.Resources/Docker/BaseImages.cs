namespace Crpbot.Resources.Docker;

/// <summary>What is known of the user that widely used base images run as, from their published Dockerfiles; of all others it is not known.</summary>
internal static class BaseImages
{
    // Official images that set USER themselves (or start as root only to step down: there the entry point decides).
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "elasticsearch", "kibana", "logstash", "solr", "sonarqube", "haproxy", "memcached", "varnish", "odoo", "kong", "rocket.chat", "crate", "jenkins", "postgres", "redis", "valkey", "mysql", "mariadb", "mongo", "rabbitmq", "nginx", "httpd",
        "couchdb", "cassandra", "zookeeper", "influxdb", "telegraf", "chronograf", "neo4j", "ghost", "consul", "vault", "eclipse-mosquitto", "nats", "traefik", "caddy",
    };

    private static readonly string[] Official = ["docker.io/library/", "library/", "public.ecr.aws/docker/library/", "mirror.gcr.io/library/"];

    private static readonly string[] Root =
    [
        "mcr.microsoft.com/dotnet/", "mcr.microsoft.com/playwright", "nvidia/cuda", "nvcr.io/nvidia/", "pytorch/pytorch", "tensorflow/tensorflow", "continuumio/", "condaforge/", "ghcr.io/astral-sh/uv", "public.ecr.aws/amazonlinux/", "public.ecr.aws/ubuntu/",
        "public.ecr.aws/debian/", "quay.io/centos/", "oven/bun", "denoland/deno", "tiangolo/",
    ];

    // Words by which publishers say that an image does not run as root.
    private static readonly string[] NotRoot = ["nonroot", "non-root", "rootless", "unprivileged", "-chiseled", "-distroless"];

    /// <summary>True when an image certainly runs as root unless told otherwise.</summary>
    /// <param name="image">Reference.</param>
    public static bool RunsAsRoot(string image)
    {
        if (NotRoot.Any(w => image.Contains(w, StringComparison.OrdinalIgnoreCase))) return false;
        var name = ImageName.Parse(image).Repository;
        foreach (var prefix in Official)
            if (name.StartsWith(prefix, StringComparison.Ordinal)) name = name[prefix.Length..];
        if (!name.Contains('/', StringComparison.Ordinal)) return !Own.Contains(name);
        return Array.Exists(Root, p => name.StartsWith(p, StringComparison.Ordinal));
    }
}
