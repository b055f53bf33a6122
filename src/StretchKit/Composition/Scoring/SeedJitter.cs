using StretchKit.Stretches;

namespace StretchKit.Composition.Scoring;

/// <summary>
/// Small differences from a seed, at most half a point each; none without a seed. They hang on the id of a stretch, so
/// that another stretch in the catalogue changes nothing for the rest.
/// </summary>
internal static class SeedJitter
{
    public const int HalfPoint = 500;

    public static int Of(int? seed, StretchId id)
    {
        if (seed is not { } known)
        {
            return 0;
        }

        unchecked
        {
            // FNV-1a over the id, then the finisher of MurmurHash3: every bit of the seed reaches every bit of the answer.
            var hash = 2166136261U ^ (uint)known;
            foreach (var letter in id.Value)
            {
                hash = (hash ^ letter) * 16777619U;
            }

            hash = (hash ^ (hash >> 16)) * 0x85EBCA6BU;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35U;
            return (int)((hash ^ (hash >> 16)) % ((2 * HalfPoint) + 1)) - HalfPoint;
        }
    }
}
