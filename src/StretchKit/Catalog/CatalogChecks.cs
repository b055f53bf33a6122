using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Catalog;

/// <summary>What must hold between entries: ids stand once, variants exist and form no cycle.</summary>
/// <remarks>Ids are kept as text here: collections of a value type of ours are compiled anew at the first load.</remarks>
internal static class CatalogChecks
{
    public static void Run(IReadOnlyList<CatalogEntry> entries, DiagnosticBag problems)
    {
        var byId = new Dictionary<string, CatalogEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            Claim(entry.Stretch.Id.Value, entry, byId, problems);
            foreach (var id in entry.Stretch.FormerIds)
            {
                Claim(id.Value, entry, byId, problems);
            }
        }

        foreach (var entry in entries)
        {
            CheckExist(entry, entry.Stretch.Easier, byId, problems);
            CheckExist(entry, entry.Stretch.Harder, byId, problems);
            if (entry.Stretch.Easier.Count > 0 && LeadsBack(entry.Stretch, byId))
            {
                entry.Mark.Report(problems, DataProblem.Cycle, $"the easier variants of '{entry.Stretch.Id}' lead back to it", "let easier variants only lead down");
            }
        }
    }

    private static void Claim(string id, CatalogEntry entry, Dictionary<string, CatalogEntry> byId, DiagnosticBag problems)
    {
        if (!byId.TryAdd(id, entry) && id.Length > 0)
        {
            entry.Mark.Report(problems, DataProblem.DuplicateId, $"the id '{id}' is already taken in {byId[id].Mark.File.Name}", "choose another id");
        }
    }

    private static void CheckExist(CatalogEntry entry, IReadOnlyList<StretchId> variants, Dictionary<string, CatalogEntry> byId, DiagnosticBag problems)
    {
        for (var index = 0; index < variants.Count; index++)
        {
            var id = variants[index].Value;
            if (!byId.ContainsKey(id) && !problems.IsFull)
            {
                var nearest = NearestName.Of(id, byId.Keys);
                entry.Mark.Report(problems, DataProblem.UnknownName, $"the variant '{id}' does not exist", nearest is null ? "name an entry of the catalogue" : $"did you mean '{nearest}'?", nearest);
            }
        }
    }

    private static bool LeadsBack(Stretch start, Dictionary<string, CatalogEntry> byId)
    {
        var open = new Stack<Stretch>();
        open.Push(start);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryPop(out var stretch))
        {
            for (var index = 0; index < stretch.Easier.Count; index++)
            {
                var easier = stretch.Easier[index].Value;
                if (easier == start.Id.Value)
                {
                    return true;
                }

                if (seen.Add(easier) && byId.TryGetValue(easier, out var entry))
                {
                    open.Push(entry.Stretch);
                }
            }
        }

        return false;
    }
}
