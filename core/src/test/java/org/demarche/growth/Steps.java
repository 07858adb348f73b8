package org.demarche.growth;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Counts a step where a method begins, and one before each jump back. */
final class Steps extends MethodVisitor {

  private final int method;
  private final Set<Label> passed = new HashSet<>();

  Steps(MethodVisitor to, int method) {
    super(Opcodes.ASM9, to);
    this.method = method;
  }

  @Override
  public void visitCode() {
    super.visitCode();
    step();
  }

  @Override
  public void visitLabel(Label label) {
    passed.add(label);
    super.visitLabel(label);
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    if (passed.contains(label)) {
      step();
    }
    super.visitJumpInsn(opcode, label);
  }

  private void step() {
    visitLdcInsn(method);
    visitMethodInsn(
        Opcodes.INVOKESTATIC, Operations.class.getName().replace('.', '/'), "step", "(I)V", false);
  }
}
