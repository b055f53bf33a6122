using StretchKit.Anatomy;
using StretchKit.Serialization;
using StretchKit.Stretches;

namespace StretchKit.Catalog;

/// <summary>Reads what an entry does to the body: the muscles it works on and the loads it puts on it.</summary>
internal static class BodyReader
{
    private static readonly ObjectShape MuscleShape = ObjectShape.Of(["muscle", "role"], ["primary", "share"]);

    private static readonly ObjectShape MechanismShape = ObjectShape.Of(["mechanism"], ["limb", "region", "qualifiers"]);

    public static MuscleUse[] ReadMuscles(ref DataReader reader)
    {
        var muscles = new List<MuscleUse>();
        var primaries = 0;
        var mark = reader.Mark();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var (muscle, role, isPrimary, share) = (default(MuscleGroup), default(MuscleRole), false, 50);
            var problems = reader.Problems.Count;
            var cursor = reader.Object(MuscleShape);
            while (reader.Next(ref cursor))
            {
                switch (cursor.Name)
                {
                    case "muscle":
                        muscle = reader.Name<MuscleGroup>("muscle");
                        break;
                    case "role":
                        role = reader.Name<MuscleRole>("muscle role");
                        break;
                    case "primary":
                        isPrimary = reader.Boolean();
                        break;
                    default:
                        share = reader.Int32(1, 100);
                        break;
                }
            }

            primaries += isPrimary ? 1 : 0;
            if (reader.Problems.Count > problems)
            {
                continue; // what stands in for a faulty name must not clash with anything
            }

            foreach (var other in muscles)
            {
                if (other.Muscle == muscle && other.Role == role)
                {
                    reader.Report(DataProblem.DuplicateId, $"'{Vocabulary<MuscleGroup>.IdOf(muscle)}' stands twice in the same role", "keep one of them");
                    break;
                }
            }

            // The primary muscle comes first; those of a faulty file never leave the reader.
            muscles.Insert(isPrimary ? 0 : muscles.Count, new() { Muscle = muscle, Role = role, IsPrimary = isPrimary, SharePercent = isPrimary ? 100 : share });
        }

        if (primaries != 1)
        {
            mark.Report(reader.Problems, DataProblem.Incomplete, $"{primaries} muscles are marked primary", "mark exactly one with \"primary\": true");
        }

        return muscles.ToArray();
    }

    public static MechanismLoad[] ReadMechanisms(ref DataReader reader)
    {
        var loads = new List<MechanismLoad>();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var load = ReadMechanism(ref reader);
            foreach (var other in loads)
            {
                if (IsSame(load, other))
                {
                    reader.Report(DataProblem.DuplicateId, $"'{Vocabulary<Mechanism>.IdOf(load.Mechanism)}' stands twice", "keep one of them");
                    break;
                }
            }

            if (load.Qualifiers.HasFlag(LoadQualifiers.Light | LoadQualifiers.Deep))
            {
                reader.Report(DataProblem.Contradiction, $"'{Vocabulary<Mechanism>.IdOf(load.Mechanism)}' is marked both light and deep", "keep the one that is true; when in doubt, deep");
            }

            loads.Add(load);
        }

        return loads.ToArray();
    }

    private static MechanismLoad ReadMechanism(ref DataReader reader)
    {
        var (mechanism, limb, qualifiers) = (default(Mechanism), default(LoadedLimb), LoadQualifiers.None);
        BodyRegion? region = null;
        var cursor = reader.Object(MechanismShape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "mechanism":
                    mechanism = reader.Name<Mechanism>("mechanism");
                    break;
                case "limb":
                    limb = reader.Name<LoadedLimb>("limb");
                    break;
                case "region":
                    region = reader.Name<BodyRegion>("body region");
                    break;
                default:
                    qualifiers = ReadQualifiers(ref reader);
                    break;
            }
        }

        return new() { Mechanism = mechanism, Limb = limb, Region = region, Qualifiers = qualifiers };
    }

    /// <summary>Compares as the record does, without what its generated comparison costs at the first call.</summary>
    private static bool IsSame(MechanismLoad one, MechanismLoad other) =>
        one.Mechanism == other.Mechanism && one.Limb == other.Limb && one.Qualifiers == other.Qualifiers && one.Region == other.Region;

    private static LoadQualifiers ReadQualifiers(ref DataReader reader)
    {
        var all = LoadQualifiers.None;
        foreach (var one in reader.Names<LoadQualifiers>("qualifier"))
        {
            all |= one;
        }

        return all;
    }
}
