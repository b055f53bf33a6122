namespace StretchKit.Composition.Solver;

/// <summary>Buffers that grow a little beyond what a larger model needs and are never given back: warm calls allocate nothing.</summary>
internal static class Arrays
{
    public static void Reserve<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            array = new T[length + (length / 16)];
        }
    }

    /// <summary>As <see cref="Reserve{T}"/>, keeping what is there.</summary>
    public static void Grow<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            Array.Resize(ref array, Math.Max(length, array.Length + (array.Length / 16)));
        }
    }
}
