using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>Represents the size of a call.</summary>
/// <param name="Rows">The number of rows.</param>
/// <param name="Length">The number of elements.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CallSize(int Rows, int Length);
