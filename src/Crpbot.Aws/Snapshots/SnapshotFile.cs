using System.Text.Encodings.Web;
using System.Text.Json;
using Crpbot.Aws.Collecting.Running;
using Crpbot.Core;

namespace Crpbot.Aws.Snapshots;

/// <summary>Writes snapshots: the same calls and answers give the same bytes; the file is in place whole or not at all, readable by its owner only.</summary>
public static class SnapshotFile
{
    /// <summary>Writes it.</summary>
    /// <param name="path">Where.</param>
    /// <param name="snapshot">The snapshot.</param>
    /// <exception cref="UserError">The place cannot be written.</exception>
    public static void Write(string path, AccountSnapshot snapshot)
    {
        var temporary = path + ".new";
        try
        {
            using (var file = new FileStream(temporary, Options())) Write(file, snapshot);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"the snapshot cannot be written: {error.Message}", "give a file in a folder that exists", path);
        }
    }

    /// <summary>Writes it.</summary>
    /// <param name="stream">Where.</param>
    /// <param name="snapshot">The snapshot.</param>
    public static void Write(Stream stream, AccountSnapshot snapshot)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("format", AccountSnapshot.Format);
        json.WriteString("takenAt", snapshot.TakenAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteStartArray("accounts");
        foreach (var account in snapshot.Accounts) Write(json, account);
        json.WriteEndArray();
        json.WriteStartArray("calls");
        foreach (var call in snapshot.Calls) Write(json, call);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static void Write(Utf8JsonWriter json, AccountFacts account)
    {
        json.WriteStartObject();
        json.WriteString("name", account.Name);
        json.WriteString("id", account.Id);
        json.WriteString("partition", account.Partition);
        json.WriteString("home", account.Home);
        json.WriteStartArray("regions");
        foreach (var region in account.Regions) json.WriteStringValue(region);
        json.WriteEndArray();
        json.WriteBoolean("restricted", account.Restricted);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RecordedCall call)
    {
        json.WriteStartObject();
        json.WriteString("account", call.Call.Account);
        json.WriteString("service", call.Call.Service);
        json.WriteString("region", call.Call.Region);
        json.WriteString("operation", call.Call.Operation);
        json.WritePropertyName("input");
        call.Call.Input.WriteTo(json);
        if (call.Error is { } error)
        {
            json.WriteStartObject("error");
            json.WriteString("kind", error.Kind.ToString());
            json.WriteString("code", error.Code);
            json.WriteString("message", error.Message);
            json.WriteEndObject();
        }
        else
        {
            json.WritePropertyName("answer");
            call.Answer!.WriteTo(json);
        }

        json.WriteEndObject();
    }
}
