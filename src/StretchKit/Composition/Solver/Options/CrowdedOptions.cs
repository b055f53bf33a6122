using System.Numerics;

namespace StretchKit.Composition.Solver.Options;

/// <summary>
/// Finds the options of a large group that never need to be chosen. A routine has room for few steps of a group, by its
/// cap on levels; so where more families than that offer as many levels in the same cell, in no more time and for more
/// value, one of them is always free to take the option's place. Buckets of equal cell, levels and ticks remember their
/// best few families; going through them with ticks rising, an option below the last of the best so far is crowded out.
/// </summary>
internal sealed class CrowdedOptions
{
    private const int SlotBits = 12;
    private const int Slots = 1 << SlotBits;
    private const int MostBuckets = Slots / 2;
    private const int Keys = ModelShape.Cells * ModelShape.Levels;

    private int[] _slots = [];
    private int[] _firstOfKey = [];
    private Bucket[] _buckets = [];
    private (int Value, int Family)[] _best = [];
    private int[] _bucketOf = [];
    private int _count;

    /// <summary>Starts on a group with so many options.</summary>
    public void Clear(int options)
    {
        Arrays.Reserve(ref _bucketOf, options);
        Arrays.Grow(ref _slots, Slots);
        Arrays.Grow(ref _firstOfKey, Keys);
        Arrays.Grow(ref _buckets, 1);
        _slots.AsSpan().Clear();
        _firstOfKey.AsSpan().Clear();
        _buckets[0] = default;
        _count = 1;
    }

    /// <summary>Adds an option of a family; at most so many steps with its levels fit the group.</summary>
    public void Add(int place, in DoseOption option, int family, int most)
    {
        var bucket = Find(option);
        _bucketOf[place] = bucket;
        if (bucket != 0)
        {
            _buckets[bucket].Most = most;
            Insert(ref _buckets[bucket], option.Value, family);
        }
    }

    /// <summary>Compares all that was added; where the phase has a least time only options of equal time.</summary>
    public void Compare(bool equalTicks)
    {
        _buckets[0].Least = int.MinValue;
        for (var key = 0; key < Keys; key++)
        {
            var before = 0;
            for (var bucket = _firstOfKey[key]; bucket != 0; bucket = _buckets[bucket].Next)
            {
                ref var own = ref _buckets[bucket];
                for (var entry = 0; entry < _buckets[before].Count && !equalTicks; entry++)
                {
                    var (value, family) = _best[_buckets[before].First + entry];
                    Insert(ref own, value, family);
                }

                own.Least = own.Count == own.Most ? _best[own.First + own.Most - 1].Value : int.MinValue;
                before = bucket;
            }
        }
    }

    /// <summary>Tells whether an option is never needed.</summary>
    public bool IsCrowdedOut(int place, int value) => value < _buckets[_bucketOf[place]].Least;

    /// <summary>Finds or makes the bucket of an option; when there are too many the rest share one in which all stay.</summary>
    private int Find(in DoseOption option)
    {
        var key = (BitOperations.TrailingZeroCount(option.Cell) * ModelShape.Levels) + option.Levels;
        var slot = unchecked((int)((uint)((option.Ticks * Keys) + key) * 0x9E3779B1u >> (32 - SlotBits)));
        for (; _slots[slot] != 0; slot = (slot + 1) & (Slots - 1))
        {
            ref readonly var known = ref _buckets[_slots[slot]];
            if (known.Key == key && known.Ticks == option.Ticks)
            {
                return _slots[slot];
            }
        }

        if (_count == MostBuckets)
        {
            return 0;
        }

        Arrays.Grow(ref _buckets, _count + 1);
        Arrays.Grow(ref _best, _buckets.Length * ModelShape.Levels);
        _slots[slot] = _count;
        _buckets[_count] = new() { Key = key, Ticks = option.Ticks, First = _count * ModelShape.Levels };
        Link(_count);
        return _count++;
    }

    /// <summary>Puts a new bucket among those of its key, ticks rising.</summary>
    private void Link(int bucket)
    {
        ref var link = ref _firstOfKey[_buckets[bucket].Key];
        while (link != 0 && _buckets[link].Ticks < _buckets[bucket].Ticks)
        {
            link = ref _buckets[link].Next;
        }

        (_buckets[bucket].Next, link) = (link, bucket);
    }

    /// <summary>Keeps the best few values of a bucket, best first, each from another family.</summary>
    private void Insert(ref Bucket bucket, int value, int family)
    {
        var best = _best.AsSpan(bucket.First, ModelShape.Levels);
        var at = 0;
        while (at < bucket.Count && best[at].Value >= value)
        {
            if (best[at++].Family == family)
            {
                return;
            }
        }

        if (at == bucket.Most)
        {
            return;
        }

        // What stands behind moves down, as far as the family's own lesser value or the end.
        var moved = (value, family);
        for (; at < bucket.Count; at++)
        {
            (best[at], moved) = (moved, best[at]);
            if (moved.family == family)
            {
                return;
            }
        }

        if (at < bucket.Most)
        {
            best[at] = moved;
            bucket.Count++;
        }
    }

    private struct Bucket
    {
        public int Key;
        public int Ticks;
        public int Next;
        public int First;
        public int Count;
        public int Most;
        public int Least;
    }
}
