using System.Collections.Concurrent;
using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>Names for the contents of history.</summary>
/// <param name="map">Where blobs stand.</param>
/// <param name="format">Length of ids.</param>
/// <param name="pushed">Tells what was pushed.</param>
/// <param name="unknown">Text in place of a commit id for objects that no listed commit leads to.</param>
internal sealed class HistoryLabels(HistoryMap map, ObjectFormat format, PushedCommits pushed, string unknown)
{
    private const int ShortId = 12;
    private readonly ConcurrentDictionary<int, CommitReference> _references = [];

    /// <summary>All names of a blob.</summary>
    /// <param name="item">Its number.</param>
    public IEnumerable<BlobLabel> OfBlob(int item)
    {
        if (map[item].FirstSighting < 0)
        {
            yield return new BlobLabel($"(blob {map[item].Id.ToHex(format)[..ShortId]})", SubjectOrigin.History, Unknown(item));
            yield break;
        }

        foreach ((int path, int commit) in map.Sightings(item))
            yield return new BlobLabel(map.Paths[path], SubjectOrigin.History, Reference(commit));
    }

    /// <summary>The name of a commit's message.</summary>
    /// <param name="item">The commit's number as an object.</param>
    public BlobLabel OfCommit(int item)
    {
        int commit = map.CommitNumber(map[item].Id);
        return new BlobLabel("(commit message)", SubjectOrigin.History, commit < 0 ? Unknown(item) : Reference(commit));
    }

    /// <summary>The name of a tag's message.</summary>
    /// <param name="item">The tag's number as an object.</param>
    /// <param name="tag">The tag.</param>
    public BlobLabel OfTag(int item, TagObject tag)
    {
        CommitReference reference = map[item].Kind == ObjectKind.Tag ? new CommitReference(tag.Target.ToHex(format), tag.Tagger, tag.Date, pushed.IsPushed(tag.Target)) : Unknown(item);
        return new BlobLabel($"(message of tag {tag.Name})", SubjectOrigin.History, reference);
    }

    /// <summary>The name for messages to the user: a path, or the id.</summary>
    /// <param name="item">An object's number.</param>
    public string Display(int item)
    {
        string id = map[item].Id.ToHex(format)[..ShortId];
        foreach ((int path, _) in map.Sightings(item))
            return $"{map.Paths[path]} (blob {id})";
        return map.CommitNumber(map[item].Id) >= 0 ? $"commit {id}" : $"object {id}";
    }

    private CommitReference Unknown(int item) => new($"{unknown} {map[item].Id.ToHex(format)}", Author: null, Date: null, Pushed: null);

    private CommitReference Reference(int number) => _references.GetOrAdd(number, Make);

    private CommitReference Make(int number)
    {
        HistoryCommit commit = map.Commit(number);
        return new CommitReference(commit.Id.ToHex(format), commit.Author, commit.Date, pushed.IsPushed(commit.Id));
    }
}
