using StretchKit.Evidence;
using StretchKit.Localization;
using StretchKit.Screening;
using StretchKit.Serialization;

namespace StretchKit.Safety.Rules;

/// <summary>What the readers of one pack share: the ids that are taken, and the pack's own texts and sources.</summary>
internal sealed class PackVocabulary(HashSet<string> takenIds)
{
    /// <summary>The slot that a text about a condition may show.</summary>
    public const string ConditionSlot = "condition";

    public PackTexts Texts { get; } = new();

    public Dictionary<string, Citation> Sources { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a permanent id and takes it.</summary>
    public string TakeId(ref DataReader reader)
    {
        var id = reader.Id(90);
        if (id.Length > 0 && !takenIds.Add(id))
        {
            reader.Report(DataProblem.DuplicateId, $"'{id}' stands twice", "choose another id");
        }

        return id;
    }

    /// <summary>Takes an id that was read before.</summary>
    public void TakeId(string id, DataMark mark, DiagnosticBag problems)
    {
        if (!takenIds.Add(id))
        {
            mark.Report(problems, DataProblem.DuplicateId, $"'{id}' stands twice", "choose another id");
        }
    }

    /// <summary>Reads the id of a text and checks that English has it, in this pack or in the library.</summary>
    public Message ReadText(ref DataReader reader, string prefix, ConditionDefinition? about = null)
    {
        var id = reader.Id(90);
        var key = $"{prefix}.{id}";
        if (id.Length > 0 && !HasText(key))
        {
            var known = Texts.English.Keys.Concat(TextTable.Of(TextTable.English).Keys)
                .Where(one => one.StartsWith($"{prefix}.", StringComparison.Ordinal))
                .Select(one => one[(prefix.Length + 1)..]);
            reader.ReportUnknown(DataProblem.UnknownName, $"text under '{prefix}.'", id, known);
        }

        return id.Length == 0 ? Message.Empty : TextOf(key, about);
    }

    public bool HasText(string key) => Texts.English.ContainsKey(key) || TextTable.Of(TextTable.English).ContainsKey(key);

    /// <summary>Makes the message of a key; a text of the pack that names the condition gets its name.</summary>
    public Message TextOf(string key, ConditionDefinition? about)
    {
        if (!Texts.English.TryGetValue(key, out var own))
        {
            return Message.Of(key);
        }

        return about is not null && Template.SlotsOf(own).Contains(ConditionSlot, StringComparer.Ordinal)
            ? Texts.MessageOf(key, (ConditionSlot, Message.Of($"condition.{about.Id}")))
            : Texts.MessageOf(key);
    }

    /// <summary>Reads the ids of sources, of this pack or of the library's register.</summary>
    public IReadOnlyList<Citation> ReadCitations(ref DataReader reader)
    {
        var citations = new List<Citation>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var id = reader.Id();
            if (Sources.TryGetValue(id, out var own))
            {
                citations.Add(own);
            }
            else if (SourceRegister.Find(id) is { } known)
            {
                citations.Add(known);
            }
            else if (id.Length > 0)
            {
                reader.ReportUnknown(DataProblem.UnknownName, "source", id, Sources.Keys.Concat(SourceRegister.Ids));
            }
        }

        return [.. citations];
    }
}
