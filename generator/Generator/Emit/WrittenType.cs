using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Emit;

/// <summary>Represents a type's part with its methods, and what they need beside it.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Text">The lines of the type's part.</param>
/// <param name="Kernels">The kernels of its methods.</param>
internal sealed record WrittenType(string HintName, string Text, EquatableArray<WrittenKernel> Kernels);
