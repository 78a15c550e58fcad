using System.Globalization;
using Crpbot.Core;
using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Reading;

/// <summary>
/// Reads resources written out as documents (<c>*.resources.yml</c>): a list of <c>{type, id, account?, region?, arn?, names?, properties}</c>.
/// Examples of rules on the live account are written so.
/// </summary>
public sealed class SnapshotReader : IResourceReader
{
    private readonly List<Resource> _resources = [];
    private readonly List<ReadFault> _faults = [];
    private int _files;

    /// <inheritdoc />
    public string Name => "resource documents";

    /// <inheritdoc />
    public bool Claims(Subject subject) => subject.Path.EndsWith(".resources.yml", StringComparison.Ordinal);

    /// <inheritdoc />
    public IReadOnlyList<Subject> Read(Subject subject)
    {
        var file = new ResourceFile(subject.Path, subject.ArchiveEntry, subject.Content.ToArray());
        lock (_resources)
        {
            _files++;
            try
            {
                if (DocumentReader.Read(file.Content.Span) is not DocumentList list) throw DocumentException.Point(1, 1, "a list of resources is needed");
                foreach (var item in list.Items) _resources.Add(Of(item as DocumentMap ?? throw new DocumentException(item.At, "a resource is a mapping"), file));
            }
            catch (DocumentException error)
            {
                _faults.Add(new ReadFault(file, error.At, error.Message, Fatal: true));
            }
        }

        return [];
    }

    /// <inheritdoc />
    public ReaderResult Complete() => new(_resources, _faults, _files);

    private static Resource Of(DocumentMap map, ResourceFile file)
    {
        string? Text(string key) => (map[key] as DocumentScalar)?.Text;
        var type = Text("type") ?? throw new DocumentException(map.At, "'type' is missing");
        var id = Text("id") ?? throw new DocumentException(map.At, "'id' is missing");
        var account = Text("account") ?? "111122223333";
        var region = Text("region") ?? "us-east-1";
        var properties = map["properties"] is DocumentMap node ? PlainValues.Of(node) : MapValue.Empty;
        var names = (map["names"] as DocumentList)?.Items.OfType<DocumentScalar>().Select(s => s.Text) ?? [];
        return new Resource
        {
            Type = type,
            Id = id,
            Key = Text("arn") ?? string.Create(CultureInfo.InvariantCulture, $"{account}/{region}/{type}/{id}"),
            Source = ResourceSource.Live,
            Scope = account,
            Properties = properties,
            File = file,
            At = map["type"]!.At,
            Account = account,
            Region = region,
            Arn = Text("arn"),
            Names = [id, .. names],
        };
    }
}
