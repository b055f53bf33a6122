using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Catalog;

/// <summary>What must hold between entries: ids stand once, variants exist and form no cycle.</summary>
internal static class CatalogChecks
{
    public static void Run(IReadOnlyList<CatalogEntry> entries, DiagnosticBag problems)
    {
        var byId = new Dictionary<StretchId, CatalogEntry>();
        foreach (var entry in entries)
        {
            foreach (var id in entry.Stretch.FormerIds.Prepend(entry.Stretch.Id))
            {
                if (!byId.TryAdd(id, entry) && id.Value.Length > 0)
                {
                    entry.Mark.Report(problems, DataProblem.DuplicateId, $"the id '{id}' is already taken in {byId[id].Mark.File.Name}", "choose another id");
                }
            }
        }

        foreach (var entry in entries)
        {
            CheckVariants(entry, byId, problems);
        }
    }

    private static void CheckVariants(CatalogEntry entry, Dictionary<StretchId, CatalogEntry> byId, DiagnosticBag problems)
    {
        foreach (var id in entry.Stretch.Easier.Concat(entry.Stretch.Harder))
        {
            if (!byId.ContainsKey(id) && !problems.IsFull)
            {
                var nearest = NearestName.Of(id.Value, byId.Keys.Select(known => known.Value));
                entry.Mark.Report(problems, DataProblem.UnknownName, $"the variant '{id}' does not exist", nearest is null ? "name an entry of the catalogue" : $"did you mean '{nearest}'?", nearest);
            }
        }

        if (LeadsBack(entry.Stretch.Id, byId))
        {
            entry.Mark.Report(problems, DataProblem.Cycle, $"the easier variants of '{entry.Stretch.Id}' lead back to it", "let easier variants only lead down");
        }
    }

    private static bool LeadsBack(StretchId start, Dictionary<StretchId, CatalogEntry> byId)
    {
        var open = new Stack<StretchId>([start]);
        var seen = new HashSet<StretchId>();
        while (open.TryPop(out var id))
        {
            foreach (var easier in byId.TryGetValue(id, out var entry) ? entry.Stretch.Easier : [])
            {
                if (easier == start)
                {
                    return true;
                }

                if (seen.Add(easier))
                {
                    open.Push(easier);
                }
            }
        }

        return false;
    }
}
