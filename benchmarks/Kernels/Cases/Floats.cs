using System;
using System.Runtime.InteropServices;

namespace FusedActivations.Benchmarks.Kernels.Cases;

/// <summary>
/// Represents numbers at one address for all contenders. It is that of a cache line: which part of a line an array starts at would
/// differ from process to process. A process measures one case, and takes the memory with it.
/// </summary>
internal sealed unsafe class Floats
{
    private const int CacheLine = 64;

    private readonly float* first;
    private readonly int length;

    /// <summary>Initializes zeros.</summary>
    public Floats(int length)
    {
        this.length = length;
        this.first = (float*)NativeMemory.AlignedAlloc((nuint)length * sizeof(float), CacheLine);
        this.Span.Clear();
    }

    /// <summary>Gets the numbers.</summary>
    public Span<float> Span => new(this.first, this.length);

    /// <summary>Gets their address.</summary>
    public nint Address => (nint)this.first;

    /// <summary>Gets how many bytes they take.</summary>
    public long Bytes => (long)this.length * sizeof(float);
}
