// Memory that the limit on the heap does not count. accepts: MLE
import java.nio.ByteBuffer;
import java.util.ArrayList;

class Main {
  public static void main(String[] args) throws Exception {
    var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    var unsafe = (sun.misc.Unsafe) field.get(null);
    while (true) unsafe.setMemory(unsafe.allocateMemory(1 << 20), 1 << 20, (byte) 1);
  }
}
