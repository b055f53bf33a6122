using StretchKit.Dosage;
using StretchKit.Serialization;

namespace StretchKit.Catalog;

/// <summary>Reads doses and dose ranges.</summary>
internal static class DoseReader
{
    private const int DaysInWeek = 7;

    private static readonly ObjectShape DoseShape = ObjectShape.Of(["holdSeconds", "repetitions", "sets", "intensity"], ["moveSeconds"]);

    private static readonly ObjectShape RangeShape = ObjectShape.Of(["population", "holdSeconds", "repetitions", "sets"], ["daysPerWeek"]);

    public static Dose ReadDose(ref DataReader reader)
    {
        var mark = reader.Mark();
        var problems = reader.Problems.Count;
        var (hold, move, repetitions, sets, intensity) = (0, 0, RepetitionCount.Lowest, SetCount.Lowest, StretchIntensity.Lowest);
        var cursor = reader.Object(DoseShape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "holdSeconds":
                    hold = reader.Int32(0, HoldTime.LongestSeconds);
                    break;
                case "moveSeconds":
                    move = reader.Int32(0, Dose.LongestMoveSeconds);
                    break;
                case "repetitions":
                    repetitions = reader.Int32(RepetitionCount.Lowest, RepetitionCount.Highest);
                    break;
                case "sets":
                    sets = reader.Int32(SetCount.Lowest, SetCount.Highest);
                    break;
                default:
                    intensity = reader.Int32(StretchIntensity.Lowest, StretchIntensity.Highest);
                    break;
            }
        }

        if (hold + move == 0 && reader.Problems.Count == problems)
        {
            mark.Report(reader.Problems, DataProblem.Incomplete, "the dose takes no time", "give holdSeconds or moveSeconds above 0");
        }

        return new()
        {
            Hold = HoldTime.FromSeconds(hold),
            MoveSeconds = move,
            Repetitions = RepetitionCount.Of(repetitions),
            Sets = SetCount.Of(sets),
            Intensity = StretchIntensity.Of(intensity),
        };
    }

    public static DoseRange[] ReadRanges(ref DataReader reader)
    {
        var ranges = new List<DoseRange>();
        var mark = reader.Mark();
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            var range = ReadRange(ref reader);
            if (Has(ranges, range.Population))
            {
                reader.Report(DataProblem.DuplicateId, $"'{Vocabulary<Population>.IdOf(range.Population)}' has two ranges", "keep one of them");
            }

            ranges.Add(range);
        }

        if (!Has(ranges, Population.Adult))
        {
            mark.Report(reader.Problems, DataProblem.Incomplete, "there is no range for adults", "add one with \"population\": \"adult\"");
        }

        return ranges.ToArray();
    }

    private static bool Has(List<DoseRange> ranges, Population population)
    {
        foreach (var range in ranges)
        {
            if (range.Population == population)
            {
                return true;
            }
        }

        return false;
    }

    private static DoseRange ReadRange(ref DataReader reader)
    {
        var population = default(Population);
        var (holds, repetitions, sets, days) = ((0, 0), (1, 1), (1, 1), (1, DaysInWeek));
        var cursor = reader.Object(RangeShape);
        while (reader.Next(ref cursor))
        {
            switch (cursor.Name)
            {
                case "population":
                    population = reader.Name<Population>("population");
                    break;
                case "holdSeconds":
                    holds = ReadPair(ref reader, 0, HoldTime.LongestSeconds);
                    break;
                case "repetitions":
                    repetitions = ReadPair(ref reader, RepetitionCount.Lowest, RepetitionCount.Highest);
                    break;
                case "sets":
                    sets = ReadPair(ref reader, SetCount.Lowest, SetCount.Highest);
                    break;
                default:
                    days = ReadPair(ref reader, 1, DaysInWeek);
                    break;
            }
        }

        return new()
        {
            Population = population,
            LowestHold = HoldTime.FromSeconds(holds.Item1),
            HighestHold = HoldTime.FromSeconds(holds.Item2),
            LowestRepetitions = RepetitionCount.Of(repetitions.Item1),
            HighestRepetitions = RepetitionCount.Of(repetitions.Item2),
            LowestSets = SetCount.Of(sets.Item1),
            HighestSets = SetCount.Of(sets.Item2),
            LowestDaysPerWeek = days.Item1,
            HighestDaysPerWeek = days.Item2,
        };
    }

    private static (int Lowest, int Highest) ReadPair(ref DataReader reader, int lowest, int highest)
    {
        var (first, last, count) = (lowest, lowest, 0);
        var mark = reader.Mark();
        var problems = reader.Problems.Count;
        var items = reader.Array();
        while (reader.Next(ref items))
        {
            last = reader.Int32(lowest, highest);
            first = count++ == 0 ? last : first;
        }

        if (reader.Problems.Count > problems)
        {
            return (lowest, lowest);
        }

        if (count != 2)
        {
            mark.Report(reader.Problems, DataProblem.WrongKind, $"the range has {count} numbers", "write [lowest, highest]");
            return (lowest, lowest);
        }

        if (first > last)
        {
            mark.Report(reader.Problems, DataProblem.Contradiction, $"the lowest, {first}, is above the highest, {last}", "write [lowest, highest]");
            return (lowest, lowest);
        }

        return (first, last);
    }
}
